# cpp-httplib as a library. All of it is one header; as its own split.py does, what it sets apart as
# its implementation becomes a source, so that its users do not each compile it again.
set(header ${dependencies}/cpp-httplib/httplib.h)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${header})
file(READ ${header} text)
string(REPEAT "-" 76 border)
string(FIND "${text}" "// ${border}\n" begin)
string(FIND "${text}" "// ${border}\n" end REVERSE)
math(EXPR bytes "${end} - ${begin}")
string(SUBSTRING "${text}" ${begin} ${bytes} implementation)
string(REPLACE "${implementation}" "" declarations "${text}")
string(REPLACE "inline " "" implementation "${implementation}")

set(split ${PROJECT_BINARY_DIR}/generated/httplib)
file(CONFIGURE OUTPUT ${split}/httplib.h CONTENT "${declarations}" @ONLY)
file(CONFIGURE OUTPUT ${split}/httplib.cpp @ONLY
  CONTENT "#include \"httplib.h\"\nnamespace httplib {\n${implementation}}\n")

find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED)
add_library(httplib STATIC ${split}/httplib.cpp)
target_include_directories(httplib SYSTEM PUBLIC ${split})
# Part of the library's types depends on it: whoever includes the header must define it.
target_compile_definitions(httplib PUBLIC CPPHTTPLIB_OPENSSL_SUPPORT)
# Connections that may arrive together; with more, clients wait a second before they try again.
target_compile_definitions(httplib PRIVATE CPPHTTPLIB_LISTEN_BACKLOG=512)
target_link_libraries(httplib PUBLIC OpenSSL::SSL OpenSSL::Crypto Threads::Threads)
