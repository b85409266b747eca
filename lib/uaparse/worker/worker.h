// Reads documents so that none can hang, crash or exhaust the program that asks.
//
//             ┌ text ──▶ text_reader, here
//   Input ────┤                                                                  ┌ Document
//             └ PDF, DOCX ══ socket ══▶ child: read_binary ══ answer.h ══▶ check ─┴ Error
//
// PDFs are read by Poppler, 200,000 lines over which strangers have power, so that happens in a
// child process with limits (limits.h). DOCX goes there too, for libzip, zlib and pugixml see the
// bytes of strangers as they come. Text does not: its reader is our own, holds its bounds itself,
// and would pay the price of a process for nothing. The child is made for the first file, used for
// all that follow, and replaced when it failed, has grown or has done its number; a file that ends
// it costs that file. What ends up with its bytes taken over by a hostile file can lie about that
// one and those that it reads afterwards, but not reach this process.
//
// The child is forked, not started from a program of its own: a library does not know where its
// user's program is, and a fork costs half as much. The price: a fork takes over one thread,
// with whatever locks the others hold. So `read` has to be called while no other thread runs in the
// code of this library, of ICU or of iconv, and a program with threads gives each line of work a
// process; that is the plan for archives, too. A child also starts with the address space of its
// parent, which counts against its limit, and dies with the thread that made it.
//
// No call of these libraries is made in this process. Nothing that the child prints is seen by
// anybody.
#pragma once

#include <memory>

#include "uaparse/base/result.h"
#include "uaparse/reader/reader.h"
#include "uaparse/worker/limits.h"

namespace uaparse {

class Process;

class Worker {
 public:
  explicit Worker(const WorkerLimits& limits = {});

  // With another reader in the child. It may do anything, as Poppler may.
  Worker(const WorkerLimits& limits, BinaryReader reader);

  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  // The answer of read_document, or: timeout, out-of-memory, crashed, too-large (the answer), and
  // io-error when the system gives no process. Takes at most the time of the limits.
  Result<Document> read(const Input& input, const ReadOptions& options);

 private:
  Result<Document> read_apart(const Input& input, const ReadOptions& options);

  WorkerLimits limits_;
  BinaryReader reader_;
  std::unique_ptr<Process> process_;
  int pdfs_ = 0;  // that this process has read
};

}  // namespace uaparse
