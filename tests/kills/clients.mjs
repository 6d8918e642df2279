// Contacts who finish one step after the other, and remember only what was acknowledged.
import { formIn, signIn } from "../bench/rig.mjs";

const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

export class Client {
  constructor(contact, steps) {
    Object.assign(this, { contact, steps, next: 1, acknowledged: new Set(), tried: new Set() });
  }

  /// After each start: sign in again where the session is gone, and find the own case once.
  async arrive(address) {
    this.address = address;
    this.cookie ??= await signIn(address, this.contact.email);
    if (this.place) return;
    const page = await (await this.get("/taken")).text();
    this.place = page.match(/href="([^"]+)\/step-1"/)[1];
  }

  get(place) {
    return fetch(this.address + place, { headers: { Cookie: this.cookie } });
  }

  /// Opens the next step and finishes it; a form that was never answered is sent once more, as a
  /// visitor does who presses the button again.
  async finishOne() {
    if (!this.unanswered) {
      const page = await this.get(`${this.place}/step-${this.next}`);
      if (page.status !== 200) throw new Error(`${page.status}`);
      const form = formIn(await page.text(), "/afwerking");
      this.unanswered = { place: form.place, body: new URLSearchParams([...form.fields]) };
    }
    this.tried.add(this.next);
    const answer = await fetch(this.address + this.unanswered.place, {
      method: "POST", redirect: "manual", body: this.unanswered.body,
      headers: { Cookie: this.cookie, Origin: this.address },
    });
    if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
    this.acknowledged.add(this.next);
    this.unanswered = undefined;
    this.next += 1;
  }

  /// Works until told to stop. What goes wrong while the program is down is tried again.
  async work(isOver) {
    while (!isOver() && this.next <= this.steps) {
      try {
        await this.finishOne();
      } catch (error) {
        this.lastError = error;
        await wait(20);
      }
    }
  }

  /// How often the history says that each step was finished.
  async lived() {
    const answer = await this.get(`${this.place.replace("/stappen", "")}/geschiedenis`);
    const page = (await answer.text()).replace(/<[^>]*>|&#\d+;/g, " ");
    const counts = new Map();
    for (const [, number] of page.matchAll(/Stap (\d+)\D{1,40}is afgerond/g)) {
      counts.set(Number(number), 1 + (counts.get(Number(number)) ?? 0));
    }
    return counts;
  }
}
