# The licences of what the server is made of, as a file and as server::kNotices, which --licenses prints.
read_licence_of_pin(text cpp-httplib)
add_notice("cpp-httplib ${VERSION_OF_cpp-httplib}" "MIT" "${text}")
read_licence_of_pin(text cli11)
add_notice("CLI11 ${VERSION_OF_cli11}" "BSD with three clauses" "${text}")
add_common_notices()

get_filename_component(openssl_prefix ${OPENSSL_INCLUDE_DIR} DIRECTORY)
read_licence(text openssl ${openssl_prefix}/LICENSE.txt /usr/share/licenses/openssl*/LICENSE* /usr/share/common-licenses/Apache-2.0)
if(EXISTS /usr/share/doc/libssl-dev/copyright)
  read_paragraph(authors /usr/share/doc/libssl-dev/copyright "Files: *\n")
  set(text "${authors}\n\n${text}")
endif()
add_notice("OpenSSL ${OPENSSL_VERSION}, as the system has it" "Apache 2.0" "${text}")
add_notice("The C and C++ libraries of the system" "not contained" "The server uses them as they are installed.")

write_notices(text ${PROJECT_BINARY_DIR}/THIRD_PARTY_NOTICES.txt "the server")
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/server/notices.h @ONLY CONTENT
"// Made by src/server/notices.cmake.
#pragma once

namespace server {

inline constexpr char kNotices[] = R\"notices(${text})notices\";

}  // namespace server
")
