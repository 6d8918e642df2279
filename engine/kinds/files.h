#pragma once
// Handing in files: shared by document and report. Pure; the files themselves were stored and
// checked before, here only their names for the slots are judged.

#include "engine/kinds/common.h"

namespace draaiboek::engine {

/// Slots that still miss a required file, and files for slots that don't exist.
std::vector<Refusal> check_files(const Step& step, const std::vector<FileRef>& files);

/// Locks what was uploaded as the next version.
Result<Facts> hand_in_files(const Moment& moment, const Actor& actor, const wish::HandIn& wish);

}  // namespace draaiboek::engine
