#include "uaparse/worker/request.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

namespace uaparse {

namespace {

using Lengths = std::array<std::size_t, 4>;  // path, password, encoding, bytes

bool receive_all(int socket, char* bytes, std::size_t length) {
  while (length > 0) {
    const ssize_t part = ::recv(socket, bytes, length, 0);
    if (part < 0 && errno == EINTR) {
      continue;
    }
    if (part <= 0) {
      return false;
    }
    bytes += part;
    length -= static_cast<std::size_t>(part);
  }
  return true;
}

bool receive_text(int socket, std::string& text, std::size_t length) {
  text.resize(length);
  return receive_all(socket, text.data(), length);
}

}  // namespace

std::string encode_request_head(const Input& input, const ReadOptions& options) {
  const Lengths lengths{input.path.size(), options.password.size(), options.encoding.size(),
                        input.bytes.size()};
  std::string head(sizeof(lengths), '\0');
  std::memcpy(head.data(), lengths.data(), sizeof(lengths));
  return head + input.path + options.password + options.encoding;
}

std::optional<Request> receive_request(int socket) {
  Lengths lengths{};
  std::array<char, sizeof(lengths)> head{};
  if (!receive_all(socket, head.data(), head.size())) {
    return std::nullopt;
  }
  std::memcpy(lengths.data(), head.data(), head.size());
  Request request;
  const bool is_complete = receive_text(socket, request.input.path, lengths[0]) &&
                           receive_text(socket, request.options.password, lengths[1]) &&
                           receive_text(socket, request.options.encoding, lengths[2]) &&
                           receive_text(socket, request.input.bytes, lengths[3]);
  return is_complete ? std::optional(std::move(request)) : std::nullopt;
}

std::string encode_text_head(std::string_view text) {
  const std::size_t length = text.size();
  std::string head(sizeof(length), '\0');
  std::memcpy(head.data(), &length, sizeof(length));
  return head;
}

std::optional<std::string> receive_text(int socket) {
  std::size_t length = 0;
  std::array<char, sizeof(length)> head{};
  if (!receive_all(socket, head.data(), head.size())) {
    return std::nullopt;
  }
  std::memcpy(&length, head.data(), head.size());
  std::string text;
  return receive_text(socket, text, length) ? std::optional(std::move(text)) : std::nullopt;
}

bool send_some(int socket, TwoParts& unsent, int flags) {
  std::array<iovec, 2> parts{};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    // The system only reads from where it may write elsewhere.
    parts[i] = {const_cast<char*>(unsent[i].data()), unsent[i].size()};
  }
  msghdr message{};
  message.msg_iov = parts.data();
  message.msg_iovlen = parts.size();
  const ssize_t length = ::sendmsg(socket, &message, flags | MSG_NOSIGNAL);
  auto sent = static_cast<std::size_t>(std::max<ssize_t>(length, 0));
  for (std::string_view& part : unsent) {
    const std::size_t of_part = std::min(sent, part.size());
    part.remove_prefix(of_part);
    sent -= of_part;
  }
  return length >= 0;
}

bool send_answer(int socket, const std::string& answer, bool is_last) {
  const std::size_t length = answer.size();
  std::array<char, kAnswerHeadBytes> head{};
  std::memcpy(head.data(), &length, sizeof(length));
  head[sizeof(length)] = static_cast<char>(is_last);
  TwoParts unsent{std::string_view(head.data(), head.size()), answer};
  while (!unsent[0].empty() || !unsent[1].empty()) {
    if (!send_some(socket, unsent, 0) && errno != EINTR) {
      return false;
    }
  }
  return true;
}

}  // namespace uaparse
