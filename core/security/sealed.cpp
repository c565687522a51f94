#include "core/security/sealed.h"

#include <sodium.h>

#include <algorithm>

namespace {

constexpr qsizetype Chunk = 64 * 1024;
constexpr qsizetype Extra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype Header = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

unsigned char *at(QByteArray &bytes, qsizetype place)
{
    return reinterpret_cast<unsigned char *>(bytes.data()) + place;
}

const unsigned char *at(const QByteArray &bytes, qsizetype place)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + place;
}

} // namespace

QByteArray sealed(const QByteArray &plain, const SecretKey &key, const QByteArray &context)
{
    const qsizetype chunks = std::max<qsizetype>(1, (plain.size() + Chunk - 1) / Chunk);
    QByteArray out(Header + plain.size() + chunks * Extra, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, at(out, 0), key.data());
    qsizetype written = Header;
    for (qsizetype i = 0; i < chunks; ++i) {
        const qsizetype size = std::min(Chunk, plain.size() - i * Chunk);
        const unsigned char tag = i + 1 == chunks ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        crypto_secretstream_xchacha20poly1305_push(&state, at(out, written), nullptr, at(plain, i * Chunk),
            size_t(size), at(context, 0), size_t(context.size()), tag);
        written += size + Extra;
    }
    sodium_memzero(&state, sizeof state);
    return out;
}

std::optional<QByteArray> unsealed(const QByteArray &sealed, const SecretKey &key, const QByteArray &context)
{
    if (key.isNull() || sealed.size() < Header + Extra)
        return {};
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, at(sealed, 0), key.data()) != 0)
        return {};
    QByteArray plain(sealed.size() - Header, Qt::Uninitialized);
    qsizetype size = 0;
    unsigned char tag = 0;
    for (qsizetype place = Header; place < sealed.size(); place += Chunk + Extra) {
        const qsizetype length = std::min(Chunk + Extra, sealed.size() - place);
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL || length < Extra
            || crypto_secretstream_xchacha20poly1305_pull(&state, at(plain, size), nullptr, &tag,
                   at(sealed, place), size_t(length), at(context, 0), size_t(context.size()))
                != 0)
            return {};
        size += length - Extra;
    }
    sodium_memzero(&state, sizeof state);
    if (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return {};
    plain.resize(size);
    return plain;
}
