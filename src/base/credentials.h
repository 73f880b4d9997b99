// Credentials in texts, to be masked on the screen: user names and passwords in URIs, signatures
// and tokens in their queries, keys of cloud storage. Only this file knows what a credential looks
// like.
#pragma once

#include <string>
#include <string_view>

namespace base {

// Every credential in `text` replaced by "•••"; masked ones are left as they are. Finds, plain and
// percent-encoded: the text between "://" and "@" (RFC 3986, 3.2.1), values of names such as
// X-Amz-Signature, sig, token or password, bearer tokens, AWS access keys and JSON Web Tokens.
std::string mask_credentials(std::string_view text);
bool has_credentials(std::string_view text);

// True for keys and parameters whose whole value is a secret: "password", "X-Amz-Signature".
bool names_secret(std::string_view name);

}  // namespace base
