// Whole files as bytes.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace server {

// Empty when the file is missing, no regular file, or cannot be read.
std::optional<std::string> read_file(const std::filesystem::path& path);

}  // namespace server
