#include "web/routes.h"

#include "web/pages/sign_in.h"
#include "web/pages/start.h"

namespace draaiboek::web {
namespace {

constexpr Route table[] = {
    {Method::get, "/", Policy::anyone(), start_page},
    {Method::get, "/toegankelijkheid", Policy::anyone(), accessibility_page},
    {Method::get, "/aanmelden", Policy::anyone(), sign_in_page},
    {Method::post, "/aanmelden", Policy::anyone(), sign_in},
    {Method::post, "/afmelden", Policy::signed_in(), sign_out},
};

}  // namespace

std::span<const Route> routes() { return table; }

}  // namespace draaiboek::web
