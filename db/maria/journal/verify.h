#pragma once
// Proves for every case that its chain is whole, that it has all that was signed, that its texts
// are the ones that its facts name, and that its head and its grants equal the fold of its
// facts. Reads only; any thread.

#include <functional>
#include <vector>

#include "db/maria/journal/checkpoints.h"
#include "db/maria/link/pool.h"
#include "db/store.h"

namespace draaiboek::db {

/// What isn't as it should be; `progress(done, total)` after each case.
std::vector<Finding> verify(Pool& pool, Checkpoints& checkpoints,
                            const std::function<void(std::size_t, std::size_t)>& progress);

}  // namespace draaiboek::db
