// People who together do what "Uw taken" asks of them in one wave, until nothing waits.
import { doStep } from "./work.mjs";

const isSession = (place) => /\.held$|-session$/.test(place);

/// Places of what waits for this visitor in the wave of that title.
async function waiting(visitor, title) {
  await visitor.open("/taken");
  return visitor.page.$$eval("main", ([main], wave) => {
    const staff = [...main.querySelectorAll("table tbody tr")]
      .filter((row) => row.cells[2].innerText.includes(wave))
      .map((row) => row.querySelector("a").getAttribute("href"));
    const own = [...main.querySelectorAll(".db-track")]
      .filter((track) => track.querySelector("h2, h3").innerText.includes(wave))
      .flatMap((track) => [...track.querySelectorAll("li")])
      .filter((item) => item.querySelector(
        ".db-status--todo, .db-status--action, .db-status--late, .db-status--busy"))
      .map((item) => item.querySelector("a"))
      .map((link) => link.getAttribute("href"));
    return [...staff, ...own];
  }, title);
}

export class Crew {
  constructor(people, title, { program, papers, findings }) {
    Object.assign(this, { people, title, program, papers, findings, trail: [] });
  }

  /// Says where it went wrong, with what the page and the log said.
  async tell(place, act) {
    try {
      await act();
    } catch (error) {
      const log = this.program.log().split("\n").slice(-6).join("\n");
      throw new Error(`at ${place}: ${error.message}\n${this.findings.join("\n")}\n${log}`);
    }
  }

  /// The wave and these participants came to their end; if not, tells who did what.
  async mustBeDone(wave, participants) {
    const { carla } = this.people;
    for (const place of [wave, ...participants]) {
      await carla.open(place);
      await carla.mustSee("Afgerond").catch((error) => {
        throw new Error(`${error.message}\n${this.trail.join("\n")}`);
      });
    }
  }

  /// Does all that waits, sessions only when `sessions` says that it is their day; gives the
  /// number of steps done. `verdict` is asked of each review.
  async workUntilQuiet({ sessions, verdict = () => "accepted" }) {
    let done = 0;
    for (let before = -1; before < done;) {
      before = done;
      for (const name of Object.keys(this.people)) {
        done += await this.workOff(name, { sessions, verdict });
      }
    }
    return done;
  }

  /// One after the other: what is done may take away what waited too.
  async workOff(name, { sessions, verdict }) {
    const visitor = this.people[name];
    for (let done = 0; ; done += 1) {
      const places = await waiting(visitor, this.title);
      const place = places.find((one) => !isSession(one) || sessions(one));
      if (!place) return done;
      const step = place.split("/").at(-1);
      await visitor.picture(place, `step-${step}`);
      await this.tell(place, () => doStep(visitor, place, this.papers, verdict(step)));
      this.trail.push(`${name} ${step}`);
    }
  }
}
