// What sentences of all topics are made with: how they begin, and what outputs are called in them.
#pragma once

#include <cstdint>
#include <string>

namespace words {

// "output “hd”" -> "Output “hd”"; what begins with something else than a to z stays.
std::string begin_sentence(std::string text);

std::string name_in_quotes(const std::string& name);  // "“hd”"
// Outputs by name, in the form that `name` has already, or by number.
std::string output_called(const std::string& name);  // "output “hd”", "output 3"
// "outputs “a” and “b”"
std::string two_outputs_called(const std::string& first, const std::string& second);
// "outputs “a”, “b” and 3 more"
std::string outputs_called(const std::string& first, const std::string& second, int64_t more);

std::string every_one_of_outputs(int64_t count);           // "all 5 outputs"
std::string some_of_outputs(int64_t some, int64_t count);  // "3 of 5 outputs"
std::string outputs_done_of(int64_t done, int64_t count);  // "3 of 5 outputs done"

}  // namespace words
