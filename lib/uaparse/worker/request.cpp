#include "uaparse/worker/request.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <sys/socket.h>
#include <sys/types.h>

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

bool send_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t part = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (part < 0 && errno == EINTR) {
      continue;
    }
    if (part <= 0) {
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(part));
  }
  return true;
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

bool send_answer(int socket, const std::string& answer, bool is_last) {
  const std::size_t length = answer.size();
  std::array<char, kAnswerHeadBytes> head{};
  std::memcpy(head.data(), &length, sizeof(length));
  head[sizeof(length)] = static_cast<char>(is_last);
  return send_all(socket, {head.data(), head.size()}) && send_all(socket, answer);
}

}  // namespace uaparse
