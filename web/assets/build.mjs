// Makes build/assets: styles, fonts, scripts and icon under names that carry a hash of their
// content, and manifest.json from the plain name to the hashed one. Same input, same output.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const target = process.argv[2] ?? join(root, "build", "assets");
const modules = join(root, "node_modules");
const fonts = join(modules, "@fontsource-variable", "source-sans-3", "files");

const libraries = {
  "govuk-frontend": join(modules, "govuk-frontend", "dist", "govuk", "govuk-frontend.min.js"),
  "accessible-autocomplete":
    join(modules, "accessible-autocomplete", "dist", "accessible-autocomplete.min.js"),
};

const made = new Map();

function add(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const extension = extname(name);
  made.set(name, { file: `${basename(name, extension)}-${hash}${extension}`, bytes });
}

function fileOf(name) {
  const found = made.get(name);
  if (!found) {
    throw new Error(`nothing was made under the name ${name}`);
  }
  return found.file;
}

function withoutSourceMap(text) {
  return text.replace(/\n?\/[/*]# sourceMappingURL=.*$/m, "\n");
}

function script(path) {
  return withoutSourceMap(readFileSync(path, "utf8"));
}

function ownModule(path) {
  return readFileSync(path, "utf8").replace(
    /((?:from|import) )"([a-z-]+)"/g, (_, word, name) => `${word}"./${fileOf(`${name}.js`)}"`);
}

function styles() {
  const { css } = sass.compile(join(here, "theme.scss"), {
    style: "compressed",
    charset: false,
    quietDeps: true,
    // govuk-font nests a print rule, and what follows it may come before or after.
    silenceDeprecations: ["mixed-decls"],
    loadPaths: [
      here,
      join(modules, "govuk-frontend", "dist"),
      join(modules, "accessible-autocomplete", "dist"),
    ],
  });
  return withoutSourceMap(css).replace(/asset:([a-z0-9.-]+)/g, (_, name) => fileOf(name));
}

for (const subset of ["latin", "latin-ext"]) {
  add(`source-sans-3-${subset}.woff2`,
      readFileSync(join(fonts, `source-sans-3-${subset}-wght-normal.woff2`)));
}
for (const [name, path] of Object.entries(libraries)) {
  add(`${name}.js`, script(path));
}
add("htmx.js", script(join(modules, "htmx.org", "dist", "htmx.min.js")));
add("favicon.svg", readFileSync(join(here, "favicon.svg")));
add("app.css", styles());
for (const name of readdirSync(join(here, "js")).sort()) {
  add(name, ownModule(join(here, "js", name)));
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const manifest = {};
for (const name of [...made.keys()].sort()) {
  const { file, bytes } = made.get(name);
  writeFileSync(join(target, file), bytes);
  manifest[name] = file;
}
writeFileSync(join(target, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${made.size} assets in ${target}`);
