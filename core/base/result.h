#pragma once

#include <QString>

#include <variant>

/// What kept a function from its promise; the text for people is made of it in ui/text.
enum class ErrorCode {
    Invalid, ///< the input breaks a rule; detail names the flaw
    NotFound,
    Conflict, ///< changed by somebody else meanwhile
    ReadOnly, ///< the base is open for reading only; detail says who writes
    Refused, ///< the policy forbids it
    NotABase, ///< the file is no Maillage base
    TooNew, ///< the file was written by a newer version
    Damaged, ///< the file fails its checks
    Storage, ///< the engine failed; detail is its message
    Unreachable, ///< the server does not answer; nothing was written
    File, ///< a file could not be read or written
    Format, ///< a file is not what it should be
    TooLarge,
    Cancelled,
};

struct Error
{
    ErrorCode code = ErrorCode::Storage;
    QString detail{}; ///< without personal data
};

/// A value or the reason why there is none; named as std::expected of C++23.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool has_value() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return has_value(); }
    const T &value() const { return *std::get_if<T>(&m_content); }
    T &value() { return *std::get_if<T>(&m_content); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return std::get_if<T>(&m_content); }
    T *operator->() { return std::get_if<T>(&m_content); }
    const Error &error() const { return *std::get_if<Error>(&m_content); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return !m_failed; }
    const Error &error() const { return m_error; }

private:
    Error m_error{};
    bool m_failed = false;
};
