// One question to a child and its answer, in steps, so that who has many children can wait for all
// of them at once.
//
//   Conversation ──▶ wait_for(wanted()) ──▶ step() ──▶ ... is_over() ──▶ take()
//
// Everything waits on two descriptors until a deadline: the socket with question and answer, and
// the pipe with what the child complains of on its standard error. That pipe is emptied all the
// time, or the child would wait for us, and shows one thing: Poppler that runs out of memory says
// so there, goes on, and gives a part of the text as if it were all.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <poll.h>
#include <sys/types.h>

#include "uaparse/worker/request.h"

namespace uaparse {

using Deadline = std::chrono::steady_clock::time_point;

enum class Ending {
  kAnswered,
  kRefused,   // the child was gone before it had the question: it was not this one that ended it
  kDied,      // it closed its end, or said that it has no more memory
  kBroken,    // it answers what was not asked, or more than that
  kTooLarge,  // the answer would be larger than the limit
  kTimeUp,
};

struct Exchanged {
  Ending ending = Ending::kDied;
  std::string answer;
  bool is_last = false;  // the child is to be replaced
  bool ran_out_of_memory = false;
};

// What is asked. The parts have to outlive the conversation.
using Question = TwoParts;

struct Partner {
  pid_t child = 0;
  int socket = -1;
  int complaints = -1;
};

// Looks for what a program without memory writes in what comes in parts, and keeps nothing else.
class ComplaintWatch {
 public:
  void add(std::string_view part);
  bool has_seen() const { return has_seen_; }

 private:
  std::string seen_;
  bool has_seen_ = false;
};

// poll(2). Where a signal comes between, nothing has happened to any of the files.
void wait_for(std::span<pollfd> files, int milliseconds);

class Conversation {
 public:
  Conversation(const Partner& partner, Question question, std::size_t most_bytes, Deadline deadline)
      : partner_(partner), unsent_(question), most_bytes_(most_bytes), deadline_(deadline) {}

  // For wait_for(), which must not wait longer than patience_milliseconds().
  std::array<pollfd, 2> wanted() const;
  int patience_milliseconds() const;

  // Goes on after that wait; `files` are those of wanted() with what happened to them.
  void step(const std::array<pollfd, 2>& files);

  // Time in which nobody could listen does not count.
  void postpone(Deadline::duration time) { deadline_ += time; }

  bool is_over() const { return ending_.has_value(); }
  Exchanged take();

 private:
  bool has_unsent() const { return !unsent_[0].empty() || !unsent_[1].empty(); }
  bool has_head() const { return !result_.answer.empty(); }
  void listen(const std::array<pollfd, 2>& files);
  void send_part();
  bool receive_part();
  void begin_answer();
  void finish_answer();
  bool read_complaints();

  Partner partner_;
  Question unsent_;
  std::size_t most_bytes_;
  Deadline deadline_;
  bool has_sent_ = false;
  std::array<char, kAnswerHeadBytes> head_{};
  std::size_t received_ = 0;
  ComplaintWatch watch_;
  Exchanged result_;
  std::optional<Ending> ending_;
};

}  // namespace uaparse
