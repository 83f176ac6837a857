// Run as a process of its own, as at the start of a service: prints what it was told of a new owner.
import '../../../src/models/associates.js';
import { ensureOwner } from '../../../src/modules/panel/index.js';
import { sequelize } from '../../../src/platform/database/sequelize.js';

try {
  await ensureOwner((email, madePassword) => process.stdout.write(`${JSON.stringify({ email, madePassword })}\n`));
} catch (error) {
  process.stderr.write((error as Error).message);
  process.exitCode = 1;
}
await sequelize.close();
