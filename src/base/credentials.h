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

// What is shown of a text of any length: without its credentials, and of more than `limit_bytes`
// the beginning and "…". Nothing is shown that may belong to a credential which ends beyond what
// is read of the text.
std::string masked_beginning(std::string_view text, size_t limit_bytes);
// The same for a sentence, in code points as shorten() counts them.
std::string shorten_masked(std::string_view text, size_t limit);

// True for keys and parameters whose whole value is a secret: "password", "X-Amz-Signature".
bool names_secret(std::string_view name);

}  // namespace base
