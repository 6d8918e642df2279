// Pages with session, grants and database against a bare server of the same library, in turn.
import path from "node:path";
import {
  load, median, pageOf, rounds, signIn, startPrinting, startProgram, tell,
} from "./rig.mjs";

const build = process.argv[2];
const clients = 32;
const program = await startProgram(build);
const bare = await startPrinting(path.join(build, "tests/bench/bare_server"));
try {
  const contact = await signIn(program.address, program.contacts[0].email);
  const carla = await signIn(program.address, "carla@vo-crt.example");
  const waves = await pageOf(program, "/golven", carla);
  const wave = waves.match(/\/golven\/([0-9a-z]{26})/)[1];
  const ratios = { tasks: [], board: [] };
  const rates = { bare: [], tasks: [], board: [] };
  for (let round = 0; round < rounds; round += 1) {
    const bar = load(`http://127.0.0.1:${bare.line}/`, { clients });
    const tasks = load(`${program.address}/taken`, { clients, cookie: contact });
    const board = load(`${program.address}/golven/${wave}/bord`, { clients, cookie: carla });
    rates.bare.push(bar);
    rates.tasks.push(tasks);
    rates.board.push(board);
    ratios.tasks.push(tasks / bar);
    ratios.board.push(board / bar);
  }
  const percent = (ratio) => `${(100 * median(ratio)).toFixed(1)} %`;
  const rate = (list) => `${Math.round(median(list)).toLocaleString("en")}/s`;
  tell("bare server, 1 KB", rate(rates.bare));
  tell("Uw taken", rate(rates.tasks));
  tell("Uw taken, of the bare server", percent(ratios.tasks), "at least 8 %");
  tell("board of 25 x 40", rate(rates.board));
  tell("board of 25 x 40, of the bare server", percent(ratios.board), "at least 1 %");
} finally {
  bare.child.kill("SIGTERM");
  await program.stop();
}
