// Somebody at a browser: reads words, follows links, fills in fields by their label, presses
// buttons. Collects what the console says and what axe finds on each sort of page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const axeSource = readFileSync(axeFile, "utf8");
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
// Upstream finding T9: the enhanced file field of govuk-frontend.
const knownUpstream = "label-content-name-mismatch";

/// "/zaken/:id/stappen/bia" for any case.
function sortOf(url) {
  return new URL(url).pathname.replace(/[0-9a-hjkmnp-tv-z]{26}/g, ":id");
}

export class Visitor {
  constructor(page, address, email, options) {
    Object.assign(this, { page, address, email, ...options });
  }

  static async arrive(browser, address, email, { scripts = true, findings, looked } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.setJavaScriptEnabled(scripts);
    const visitor = new Visitor(page, address, email, { scripts, findings, looked, context });
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) visitor.note(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => visitor.note(`script: ${error.message}`));
    return visitor;
  }

  note(text) {
    const known = /status of (422|409)/.test(text);
    if (!known) this.findings.push(`${this.email} at ${sortOf(this.page.url())}: ${text}`);
  }

  async open(place) {
    await this.page.goto(new URL(place, this.address).href, { waitUntil: "load" });
    if (this.page.url().includes("/aanmelden")) {
      await this.signIn();
      await this.page.goto(new URL(place, this.address).href, { waitUntil: "load" });
    }
    await this.look();
  }

  async signIn() {
    await this.page.goto(`${this.address}/aanmelden`, { waitUntil: "load" });
    await this.page.type("input[type=email]", this.email);
    await this.page.type("input[type=password]", "draaiboek-demo");
    await this.submit("main form button");
  }

  /// Presses what stands at a selector and waits for the next page.
  async submit(selector) {
    const button = await this.page.$(selector);
    if (button === null) {
      throw new Error(`${this.where()} has no ${selector}:\n${await this.text()}`);
    }
    await Promise.all([
      this.page.waitForNavigation({ waitUntil: "load" }),
      button.evaluate((one) => one.click()),
    ]);
    await this.look();
  }

  where() {
    return `${this.email} at ${this.page.url()}`;
  }

  /// For the documents and for a look: only when a folder for pictures is named, once each.
  async picture(place, name) {
    const folder = process.env.DRAAIBOEK_PICTURES;
    if (!folder || this.looked.has(`picture ${name}`)) return;
    this.looked.add(`picture ${name}`);
    await this.open(place);
    for (const width of [360, 1280]) {
      await this.page.setViewport({ width, height: 900 });
      await this.page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
    }
  }

  /// The first page behind what the visitor has to do that has such an element.
  async findTask(selector) {
    await this.open("/taken");
    const places = await this.page.$$eval("main a[href*='/stappen/']",
      (links) => links.map((link) => link.getAttribute("href")));
    for (const place of places) {
      await this.open(place);
      if (await this.page.$(selector)) return place;
    }
    throw new Error(`none of ${places.join(", ")} has ${selector}`);
  }

  text() {
    return this.page.$eval("main", (main) => main.innerText);
  }

  async mustSee(words) {
    const text = await this.text();
    if (!text.includes(words)) {
      throw new Error(`${this.where()} doesn't see "${words}" in:\n${text}`);
    }
  }

  /// Axe and the errors of the page itself, once for each sort of page.
  async look() {
    const sort = sortOf(this.page.url());
    const key = `${sort} ${await this.page.$$eval("main form", (forms) => forms.length)}`;
    if (!this.scripts || this.looked.has(key)) return;
    this.looked.add(key);
    await this.page.evaluate(axeSource);
    const result = await this.page.evaluate(
      (tags) => globalThis.axe.run(document, { runOnly: tags }), wcag);
    for (const violation of result.violations) {
      if (violation.id === knownUpstream) continue;
      const where = violation.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ");
      this.note(`axe ${violation.id}: ${where}`);
    }
  }
}
