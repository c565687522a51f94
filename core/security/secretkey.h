#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

/// 32 secret bytes, kept in memory that is locked and wiped; copies share them. Never a QByteArray, whose
/// copies stay behind.
class SecretKey
{
public:
    static constexpr int Size = 32;

    /// No key.
    SecretKey() = default;
    static SecretKey random();
    /// The key made of exactly Size bytes; no key otherwise.
    static SecretKey fromBytes(const QByteArray &bytes);

    bool isNull() const { return !m_bytes; }
    const unsigned char *data() const { return m_bytes.get(); }
    /// A key of its own for one use ("trail", "backup"): knowing it tells nothing of this one. The name has
    /// at most 8 characters.
    SecretKey forUse(const char *use) const;

    /// This key under `other`, bound to `context`: 24 bytes of nonce, then the cipher (XChaCha20-Poly1305).
    QByteArray wrappedWith(const SecretKey &other, const QByteArray &context) const;
    /// Nothing when `wrapped` was made with another key or for another context, or was changed.
    static std::optional<SecretKey> unwrapped(
        const QByteArray &wrapped, const SecretKey &other, const QByteArray &context);
    /// The keyed BLAKE2b hash of `bytes`, 32 bytes.
    QByteArray sealOf(const QByteArray &bytes) const;

private:
    static SecretKey made();

    std::shared_ptr<unsigned char> m_bytes{};
};

/// What a key is made of besides the passphrase.
struct KeyParameters
{
    QByteArray salt{}; ///< 16 bytes
    int passes = 0;
    int memory = 0; ///< KiB

    /// A fresh salt with 3 passes over 256 MiB.
    static KeyParameters usual();
    /// The least that is made: 3 passes over 64 MiB, for machines that cannot do more.
    static KeyParameters least();
    /// False when a file asks for less than the least, or for so much that deriving would exhaust the machine
    /// (more than 10 passes or 1 GiB).
    bool areSane() const;

    bool operator==(const KeyParameters &) const = default;
};

/// The key of a passphrase (Argon2id; composed characters, so that each keyboard gives the same). Takes about
/// a third of a second: not for the interface thread. Invalid when the parameters are not sane, TooLarge when
/// the memory is not to be had.
Result<SecretKey> keyOf(const QString &passphrase, const KeyParameters &parameters);
