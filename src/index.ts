import { keepCompiledCode } from './boot/compiled-code.js';
import { explainFailure } from './boot/explain-failure.js';
import { keepYoungGenerationSmall } from './boot/young-generation.js';

const say = (line: string) => console.log(line);

try {
  keepCompiledCode();
  const letItGrow = keepYoungGenerationSmall();
  // Loaded here, not at the top, so that a bad configuration is explained.
  const { config } = await import('./config/index.js');
  const { stopOnSignals } = await import('./boot/shutdown.js');
  const start =
    config.replicas > 1 ? (await import('./boot/replicas.js')).startReplicas : (await import('./boot/boot.js')).boot;
  const starting = start(say);
  stopOnSignals(async () => (await starting).stop());
  await starting;
  letItGrow();
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
