#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

/// The objects of a PDF as Qt writes it, written again so that the same pages always give the same bytes: in
/// the order they are met from the root, without the moment nor anything drawn by lot, and with the language
/// of the text.
class PdfFile
{
public:
    /// Reads `bytes`; isValid() is false when they are not laid out as expected.
    explicit PdfFile(const QByteArray &bytes);

    bool isValid() const { return !m_objects.isEmpty() && m_root > 0; }
    /// The bytes, as if written at the beginning of `day`. `language` is a tag such as "fr-FR".
    QByteArray written(const QString &title, const QString &language, QDate day) const;

private:
    void readObjects(const QByteArray &bytes, qsizetype table);
    /// The numbers of the objects that an object names, in its order, outside its stream.
    static QList<int> namedIn(const QByteArray &object);
    /// The same object under other numbers.
    static QByteArray renumbered(const QByteArray &object, const QList<int> &numbers);
    QByteArray rootWith(const QString &language) const;

    QList<QByteArray> m_objects{}; ///< by number, what stands between "obj" and "endobj"; 0 is empty
    int m_root = 0;
};
