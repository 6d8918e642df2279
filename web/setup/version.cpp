#include "web/setup/version.h"

namespace draaiboek::web {

std::string_view version() {
  return DRAAIBOEK_VERSION;
}

}  // namespace draaiboek::web
