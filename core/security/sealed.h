#pragma once

#include "core/security/secretkey.h"

/// Bytes that only the holder of a key can read, and that nobody can change, cut or reorder unseen: a stream
/// of XChaCha20-Poly1305 chunks (libsodium's secretstream), bound to `context`.
QByteArray sealed(const QByteArray &plain, const SecretKey &key, const QByteArray &context);
/// What was sealed; nothing with another key or context, or when a byte of it is not as it was.
std::optional<QByteArray> unsealed(const QByteArray &sealed, const SecretKey &key, const QByteArray &context);
