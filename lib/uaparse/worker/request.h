// What a worker is asked: one document with its options. The other direction is answer.h.
//
// The child trusts what its parent sends; it is checked for completeness alone. The bytes of the
// document go over the socket behind the head, not through shared memory: a letter is 100 kB, and
// one way for everything is simpler.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "uaparse/reader/reader.h"

namespace uaparse {

struct Request {
  Input input;
  ReadOptions options;
};

// All of a request but the bytes of the document, which follow it.
std::string encode_request_head(const Input& input, const ReadOptions& options);

// Waits for the next request on `socket`. Nothing when the parent has closed it.
std::optional<Request> receive_request(int socket);

// The same for a request that is one text, as a batch asks: what stands before it, and how it is
// received.
std::string encode_text_head(std::string_view text);
std::optional<std::string> receive_text(int socket);

// Bytes that are in two places and go over a socket one behind the other.
using TwoParts = std::array<std::string_view, 2>;

// One send of both, so that who waits for them is woken once; `flags` are those of send(2). Takes
// away what was sent, which may be a part. False, with errno, when it was nothing.
bool send_some(int socket, TwoParts& unsent, int flags);

// Stands before each answer: its length, as in memory, and whether it is the last one because the
// process has grown and wants to be replaced (0 or 1).
inline constexpr std::size_t kAnswerHeadBytes = sizeof(std::size_t) + 1;

// Writes all of it, and waits for that. False when the parent has closed the socket.
bool send_answer(int socket, const std::string& answer, bool is_last);

}  // namespace uaparse
