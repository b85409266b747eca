// A reader that does in its process whatever its input is called: what Poppler may do some day.
#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

#include "uaparse/base/result.h"
#include "uaparse/reader/reader.h"

namespace uaparse::test {

// The deed is input.path; the bytes only have to look like a PDF. A deed that comes to its end
// gives a Document with a word for each of its results, the number of its process by default.
//
//   sound            nothing else
//   refuse           gives the Error `damaged`
//   segfault, abort, kill, leave, throw
//                    end the process
//   loop, sleep      never come to an end
//   allocate         takes memory until there is none
//   complain         says "Out of memory" on standard error, in two parts, and goes on
//   print            prints a megabyte on standard output and on standard error
//   talk             gives back the password and the encoding, and the number of bytes
//   list-files       gives back its open descriptors
//   have-child       leaves a process behind, and gives its number
//   leave-child      the same, and ends
//   flood            gives more than a mebibyte
//   claim-too-much, answer-garbage, answer-nothing
//                    write to the socket themselves
//   wait-for-death   writes the number of its process into the file named by the password, and
//   sleeps
Result<Document> read_unruly(const Input& input, const ReadOptions& options);

// An input that makes read_unruly do `deed`.
Input unruly(const std::string& deed);

// The results of a deed.
std::vector<std::string> words(const Document& document);

// Whether the process has ended, be it that nobody has asked for its end yet. Waits up to ten
// seconds for it.
bool is_gone_soon(pid_t id);

}  // namespace uaparse::test
