// npm leaves packages for other platforms out of the lock where the registry did not serve them, and `npm ci` then
// refuses the lock. This adds them by name and version, as the packages that want them declare them; npm checks
// and adds their integrity when it first installs one. Run it after a change of dependencies.
import fs from 'node:fs';

const FILE = 'package-lock.json';
const PLATFORM = /(android|darwin|freebsd|linux|win32)-(arm64|arm|x64|ia32)(?:-(musl|gnu))?/;

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const { packages } = lock;
const added = [];

for (const [parent, { optionalDependencies = {}, dev }] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const location = `node_modules/${name}`;
    if (packages[location] || packages[`${parent}/${location}`]) continue;
    const platform = PLATFORM.exec(name);
    if (!platform) continue;
    const [, os, cpu, libc] = platform;
    packages[location] = {
      version: range.replace(/^[\^~]/, ''),
      cpu: [cpu],
      ...(dev ? { dev: true } : {}),
      ...(os === 'linux' ? { libc: [libc === 'musl' ? 'musl' : 'glibc'] } : {}),
      optional: true,
      os: [os],
    };
    added.push(location);
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `added ${added.join(', ')}` : 'the lock is complete');
