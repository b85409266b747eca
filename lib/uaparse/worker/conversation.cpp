#include "uaparse/worker/conversation.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace uaparse {

namespace {

// A child that left behind another holding its socket is dead without an end of file, so that now
// and then it is looked after.
constexpr int kLookMilliseconds = 100;
constexpr std::size_t kChunkBytes = std::size_t{64} << 10;
// What is left in the pipe once there is an answer: no more than it can hold.
constexpr int kMaxLateChunks = 16;

// What is written by Poppler and by the end of a program that cannot allocate.
constexpr std::array<std::string_view, 2> kMemoryComplaints{"Out of memory", "std::bad_alloc"};

bool is_dead(pid_t id) {
  siginfo_t info{};
  const int result = ::waitid(P_PID, static_cast<id_t>(id), &info, WEXITED | WNOHANG | WNOWAIT);
  return result != 0 ? errno != EINTR : info.si_pid != 0;
}

bool is_transient(int error) {
  return error == EINTR || error == EAGAIN || error == EWOULDBLOCK;
}

}  // namespace

void ComplaintWatch::add(std::string_view part) {
  seen_.append(part);
  for (const std::string_view words : kMemoryComplaints) {
    has_seen_ = has_seen_ || seen_.find(words) != std::string::npos;
  }
  constexpr std::size_t kLongest = 16;
  seen_.erase(0, seen_.size() - std::min(seen_.size(), kLongest));
}

void wait_for(std::span<pollfd> files, int milliseconds) {
  if (::poll(files.data(), files.size(), milliseconds) < 0) {
    std::for_each(files.begin(), files.end(), [](pollfd& file) { file.revents = 0; });
  }
}

std::array<pollfd, 2> Conversation::wanted() const {
  const auto events = static_cast<short>(has_unsent() ? POLLIN | POLLOUT : POLLIN);
  return {pollfd{partner_.socket, events, 0}, pollfd{partner_.complaints, POLLIN, 0}};
}

int Conversation::patience_milliseconds() const {
  const auto left =
      std::chrono::ceil<std::chrono::milliseconds>(deadline_ - std::chrono::steady_clock::now());
  return static_cast<int>(std::clamp<long long>(left.count(), 0, kLookMilliseconds));
}

void Conversation::step(const std::array<pollfd, 2>& files) {
  listen(files);
  // Last, for what was there was in time: whoever asks may have been late.
  if (!ending_ && std::chrono::steady_clock::now() >= deadline_) {
    ending_ = Ending::kTimeUp;
  }
}

void Conversation::listen(const std::array<pollfd, 2>& files) {
  const bool is_ready = files[0].revents != 0 || files[1].revents != 0;
  if (!is_ready && is_dead(partner_.child)) {
    ending_ = Ending::kDied;
  }
  if (!is_ready || ending_) {
    return;
  }
  if (files[1].revents != 0 && !read_complaints()) {
    partner_.complaints = -1;  // closed; poll passes over it
  }
  if (watch_.has_seen()) {
    ending_ = Ending::kDied;  // whatever it makes of the rest would not be all
    return;
  }
  if ((files[0].revents & POLLOUT) != 0 && has_unsent()) {
    send_part();
  }
  bool has_more = !ending_ && (files[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0;
  while (has_more) {
    has_more = receive_part();
  }
}

Exchanged Conversation::take() {
  for (int i = 0; i < kMaxLateChunks && read_complaints(); ++i) {
  }
  result_.ending = ending_.value_or(Ending::kDied);
  result_.ran_out_of_memory = watch_.has_seen();
  return std::move(result_);
}

// Both parts at once, or the child would be woken for each.
void Conversation::send_part() {
  if (send_some(partner_.socket, unsent_, MSG_DONTWAIT)) {
    has_sent_ = true;
  } else if (!is_transient(errno)) {
    ending_ = has_sent_ ? Ending::kDied : Ending::kRefused;
  }
}

// True when it was the head, behind which the answer may be there already.
bool Conversation::receive_part() {
  char* const to = has_head() ? result_.answer.data() + received_ : head_.data() + received_;
  const std::size_t wanted = (has_head() ? result_.answer.size() : head_.size()) - received_;
  const ssize_t length = ::recv(partner_.socket, to, wanted, MSG_DONTWAIT);
  if (length < 0 && is_transient(errno)) {
    return false;
  }
  if (length <= 0) {
    ending_ = has_sent_ ? Ending::kDied : Ending::kRefused;
    return false;
  }
  received_ += static_cast<std::size_t>(length);
  if (!has_head() && received_ == head_.size()) {
    begin_answer();
    return !ending_;
  }
  if (has_head() && received_ == result_.answer.size()) {
    finish_answer();
  }
  return false;
}

void Conversation::begin_answer() {
  std::size_t length = 0;
  std::memcpy(&length, head_.data(), sizeof(length));
  result_.is_last = head_.back() != 0;
  received_ = 0;
  if (length > most_bytes_) {
    ending_ = Ending::kTooLarge;
  } else if (length == 0 || has_unsent()) {
    ending_ = Ending::kBroken;
  } else {
    result_.answer.resize(length);
  }
}

// More than an answer would be taken for the beginning of the next one.
void Conversation::finish_answer() {
  char more = 0;
  const ssize_t length = ::recv(partner_.socket, &more, 1, MSG_PEEK | MSG_DONTWAIT);
  ending_ = length > 0 ? Ending::kBroken : Ending::kAnswered;
}

// False when there is nothing now and, if poll says otherwise, never will be.
bool Conversation::read_complaints() {
  std::array<char, kChunkBytes> part;  // NOLINT(*-init*): 64 KiB that are overwritten
  const ssize_t length =
      partner_.complaints < 0 ? 0 : ::read(partner_.complaints, part.data(), part.size());
  if (length <= 0) {
    return length < 0 && errno == EINTR;
  }
  watch_.add({part.data(), static_cast<std::size_t>(length)});
  return true;
}

}  // namespace uaparse
