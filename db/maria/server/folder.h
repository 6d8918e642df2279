#pragma once
// Folders that only the account of this program can look into (mode 0700). Any thread.

#include <filesystem>

namespace draaiboek::db {

/// Makes the data folder when it isn't there. Throws WorldError when that fails, or when the folder
/// belongs to another account: its files would become somebody else's.
void make_data_folder(const std::filesystem::path& path);

/// A new folder with this beginning of its path and an end that nobody guesses. WorldError when it
/// can't be made.
std::filesystem::path make_new_folder(const std::filesystem::path& beginning);

}  // namespace draaiboek::db
