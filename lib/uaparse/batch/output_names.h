// What the record of each input is called in a folder of outputs: a mirror of the inputs' tree.
//
//   operand boxes/        boxes/1992/a.pdf   ──▶  1992/a.pdf.yaml
//   operand boxes/b.txt   boxes/b.txt        ──▶  boxes/b.txt.yaml
//   operand /mnt/c.txt    /mnt/c.txt         ──▶  mnt/c.txt.yaml
//   operand ../c.txt      ../c.txt           ──▶  c.txt.yaml
//
// The name of the input is kept whole, so that a.pdf and a.txt stay apart. A leading slash, `.` and
// `..` are dropped, so that nothing is ever written outside of the folder. A name that would be
// longer than file systems allow keeps its beginning and gets a part of its SHA-256:
// `aaa…~0123456789abcdef.yaml`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "uaparse/base/result.h"
#include "uaparse/batch/input_list.h"

namespace uaparse {

// The path below the folder, for the path of an input below its operand (InputList::below) and an
// ending without its dot.
std::string output_name(std::string_view below, std::string_view ending);
// That of an input in the list.
std::string output_name(const InputList& inputs, std::size_t input, std::string_view ending);

// Inputs that cannot each have an output: one for each input whose output is that of an input
// before it, or would have to be both a file and a folder. Kind `invalid`, `subject` is the later
// input in the order of the list, and the message names the other one and the output. Empty when
// all is well.
std::vector<Error> find_shared_outputs(const InputList& inputs, std::string_view ending);

}  // namespace uaparse
