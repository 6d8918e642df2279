#pragma once
// Codes of six digits that a device makes from a shared key and the time: RFC 6238 with SHA-1 and
// steps of thirty seconds, as authenticator apps expect. Pure but for the new keys and recovery
// codes, which come from the operating system. Thread-safe.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/time.h"

namespace draaiboek::web {

/// 20 random bytes.
std::string new_code_key();

/// RFC 4648 without padding: how people and apps read a key.
std::string base32(std::string_view bytes);
/// The same in groups of four, to be typed over.
std::string in_groups(std::string_view base32_key);

/// What a QR code holds: "otpauth://totp/Draaiboek:ann%40vo.be?secret=…&issuer=Draaiboek".
std::string code_address(std::string_view key, std::string_view email);

/// The number of the thirty seconds in which this instant lies.
std::int64_t code_step(engine::Instant at);
/// Six digits.
std::string code_of_step(std::string_view key, std::int64_t step);

/// The step whose code was typed: the present one, the one before or the one after (a device's
/// clock is never quite right); nullopt when it is none of them. Blanks in the code are passed
/// over.
std::optional<std::int64_t> step_of_code(std::string_view key, std::string_view typed,
                                         engine::Instant now);

/// Ten codes as "K7QF-3M2P-9WXA", about 59 bits each, to be used when the device is lost.
std::vector<std::string> new_recovery_codes();
/// The code as it was given out, from how people type it: without blanks and dashes, in capitals.
std::string clean_recovery_code(std::string_view typed);

}  // namespace draaiboek::web
