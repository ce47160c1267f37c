// How anything is measured: several rounds, in each of which the subjects take turns.
import { Bench } from 'tinybench';

export interface Subject {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/**
 * The median times of the subjects in each round, by name. Each call gets a text that its subject has not seen, so that no cache of its helps;
 * all subjects get the same ones. A round before the first warms up and is not counted.
 */
export async function timesOf(
  subjects: readonly Subject[],
  textOf: (seed: number) => string,
  { rounds, iterations }: { rounds: number; iterations: number },
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const texts = Array.from({ length: iterations }, (_, index) => flat(textOf(round * iterations + index + 1)));
    // Who comes first changes from round to round.
    const order = subjects.map((_, index) => subjects[(index + round) % subjects.length]!);
    const bench = new Bench({ iterations, time: 0, warmup: false, throws: true, retainSamples: true });
    for (const { name, run } of order) {
      let next = 0;
      bench.add(name, () => run(texts[next++ % texts.length]!), { async: true });
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name} was not measured: ${result.state}`);
      if (round > 0) times[name]!.push(result.latency.p50);
    }
  }
  return times;
}

/** A text as it comes from a file: in one piece. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
