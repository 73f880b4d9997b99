// Answers of the API for tests: jobs of every kind, small enough to be read.
#pragma once

#include <string>

namespace headless {

std::string processing_body();  // three outputs, 42 %
std::string queued_body();
std::string failure_body();  // with error_code and error_msg
std::string unknown_status_body();
std::string expanded_body();      // input file and preset embedded
std::string credentials_body();   // user names and passwords inside URIs
std::string other_fields_body();  // keys no manual knows, at every level
std::string unexpected_body();    // known keys with values of another type
std::string non_latin_body();
std::string number_oddities_body();
std::string without_outputs_body();
std::string failed_outputs_body();  // two outputs with their own errors, one without a code
std::string values_body();          // a value for every way of reading one
std::string pictures_body();        // data URIs of allowed types, and of others
std::string outputs_body(int count);

}  // namespace headless
