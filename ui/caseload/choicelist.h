#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;

/// A list to choose from with the keyboard: one line, or any number of checked ones. A long one is searched
/// by typing.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { One, Several };

    ChoiceList(Kind kind, const QString &name, const QStringList &labels, QWidget *parent = nullptr);

    /// Marks the lines that hold now.
    void setChosen(const QList<int> &lines);
    QList<int> chosen() const;

Q_SIGNALS:
    void changed(const QList<int> &lines);
    /// Enter was pressed, or the one line chosen.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void choose();

    Kind m_kind;
    QLineEdit *m_search = nullptr; ///< null for a short list
    QListWidget *m_list;
};
