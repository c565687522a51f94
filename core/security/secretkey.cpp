#include "core/security/secretkey.h"

#include <sodium.h>

#include <cstring>

namespace {

constexpr int LeastPasses = 3;
constexpr int MostPasses = 10;
constexpr int LeastMemory = 64 * 1024;
constexpr int UsualMemory = 256 * 1024;
constexpr int MostMemory = 1024 * 1024;

bool started()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (started())
        randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace

SecretKey SecretKey::made()
{
    if (!started())
        qFatal("libsodium cannot start");
    SecretKey key;
    key.m_bytes = std::shared_ptr<unsigned char>(
        static_cast<unsigned char *>(sodium_malloc(Size)), [](unsigned char *bytes) { sodium_free(bytes); });
    if (!key.m_bytes)
        qFatal("no memory for a key");
    return key;
}

SecretKey SecretKey::random()
{
    SecretKey key = made();
    randombytes_buf(key.m_bytes.get(), Size);
    return key;
}

SecretKey SecretKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != Size)
        return {};
    SecretKey key = made();
    std::memcpy(key.m_bytes.get(), bytes.constData(), Size);
    return key;
}

SecretKey SecretKey::forUse(const char *use) const
{
    if (isNull())
        return {};
    char context[crypto_kdf_CONTEXTBYTES] = {};
    std::memcpy(context, use, std::min(std::strlen(use), sizeof context));
    SecretKey key = made();
    crypto_kdf_derive_from_key(key.m_bytes.get(), Size, 1, context, data());
    return key;
}

QByteArray SecretKey::wrappedWith(const SecretKey &other, const QByteArray &context) const
{
    constexpr int Nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray wrapped = randomBytes(Nonce);
    wrapped.resize(Nonce + Size + int(crypto_aead_xchacha20poly1305_ietf_ABYTES));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(wrapped) + Nonce, nullptr, data(), Size,
        bytesOf(context), size_t(context.size()), nullptr, bytesOf(wrapped), other.data());
    return wrapped;
}

std::optional<SecretKey> SecretKey::unwrapped(
    const QByteArray &wrapped, const SecretKey &other, const QByteArray &context)
{
    constexpr int Nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr int Whole = Nonce + Size + int(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    if (wrapped.size() != Whole || other.isNull())
        return {};
    SecretKey key = made();
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(key.m_bytes.get(), nullptr, nullptr,
        bytesOf(wrapped) + Nonce, Whole - Nonce, bytesOf(context), size_t(context.size()), bytesOf(wrapped),
        other.data());
    return failed ? std::nullopt : std::optional(key);
}

QByteArray SecretKey::sealOf(const QByteArray &bytes) const
{
    QByteArray seal(Size, Qt::Uninitialized);
    crypto_generichash(bytesOf(seal), Size, bytesOf(bytes), size_t(bytes.size()), data(), Size);
    return seal;
}

KeyParameters KeyParameters::usual()
{
    return {randomBytes(crypto_pwhash_SALTBYTES), LeastPasses, UsualMemory};
}

KeyParameters KeyParameters::least()
{
    return {randomBytes(crypto_pwhash_SALTBYTES), LeastPasses, LeastMemory};
}

bool KeyParameters::areSane() const
{
    return salt.size() == int(crypto_pwhash_SALTBYTES) && passes >= LeastPasses && passes <= MostPasses
        && memory >= LeastMemory && memory <= MostMemory;
}

Result<SecretKey> keyOf(const QString &passphrase, const KeyParameters &parameters)
{
    if (!parameters.areSane() || !started())
        return Error{ErrorCode::Invalid, QStringLiteral("key_parameters")};
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray bytes(SecretKey::Size, '\0');
    const int failed = crypto_pwhash(bytesOf(bytes), size_t(bytes.size()), text.constData(),
        size_t(text.size()), bytesOf(parameters.salt), size_t(parameters.passes),
        size_t(parameters.memory) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    SecretKey key = failed ? SecretKey() : SecretKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    sodium_memzero(text.data(), size_t(text.size()));
    if (key.isNull())
        return Error{ErrorCode::TooLarge, QStringLiteral("memory")};
    return key;
}
