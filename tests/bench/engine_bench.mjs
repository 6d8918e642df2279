// The pure core on one core: hand-ins decided and applied, facts folded.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { rounds, tell } from "./rig.mjs";

const bars = {
  hand_ins_decided_and_applied: 100_000,
  decoded_facts_folded: 1_000_000,
  stored_facts_folded: 150_000,
};

const ran = spawnSync(path.join(process.argv[2], "tests/bench/engine_bench"), [
  `--benchmark_repetitions=${rounds}`, "--benchmark_report_aggregates_only=true",
  "--benchmark_enable_random_interleaving=true", "--benchmark_format=json"], { encoding: "utf8" });
if (ran.status !== 0) throw new Error(ran.stderr);
for (const { run_name: name, aggregate_name: sort, items_per_second: rate } of
  JSON.parse(ran.stdout).benchmarks) {
  if (sort !== "median") continue;
  const bar = `at least ${bars[name].toLocaleString("en")}/s`;
  tell(name.replaceAll("_", " "), `${Math.round(rate).toLocaleString("en")}/s`, bar);
}
