import type mysql from 'mysql2/promise';

export type Value = string | number | null | Date;

/** Rows of one table, written many at a time. */
export class Rows {
  private readonly rows: Value[][] = [];

  constructor(
    private readonly table: string,
    private readonly columns: string[],
  ) {}

  add(...values: Value[]): void {
    if (values.length !== this.columns.length) throw new Error(`${this.table}: ${values.length} values`);
    this.rows.push(values);
  }

  /** Writes what has come together, in one statement. */
  async flush(connection: mysql.Connection): Promise<void> {
    if (this.rows.length === 0) return;
    await connection.query(`INSERT INTO ${this.table} (${this.columns.join(', ')}) VALUES ?`, [this.rows]);
    this.rows.length = 0;
  }
}

/** Prints how far a long load is, on one line. */
export function progress(what: string, total: number): (done: number) => void {
  const startedAt = performance.now();
  const isTerminal = process.stdout.isTTY;
  return (done) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const line = `  ${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${seconds} s`;
    if (isTerminal) process.stdout.write(`\r${line}${done >= total ? '\n' : ''}`);
    else if (done >= total) console.log(line);
  };
}
