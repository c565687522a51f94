#pragma once

#include <QFrame>

class PlainLabel;
class QHBoxLayout;
class QVBoxLayout;

/// A sheet with a title: the titled part of a page.
class Section final : public QFrame
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// Puts a button or a count at the end of the line of the title.
    void addToHeader(QWidget *widget);
    /// Where the content goes, under the title.
    QVBoxLayout *content() { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_content;
};
