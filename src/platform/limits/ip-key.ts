import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const IPV6_PREFIX = 64;

/** What an address counts as in a limit: an IPv4 address whole, an IPv6 address by its /64, which one customer holds. */
export function ipKey(ip: string | null | undefined): string {
  const plain = plainIp(ip);
  if (!plain) return 'unknown';
  const address = ipaddr.parse(plain);
  if (address.kind() === 'ipv4') return address.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString()}/${IPV6_PREFIX}`);
  return `${network.toString()}/${IPV6_PREFIX}`;
}

/**
 * An address in its usual spelling, IPv4 even where it came mapped into IPv6; null for what is none. An IPv6 zone, which
 * means something on the sender's machine only and is as long as it likes, is dropped.
 */
export function plainIp(ip: string | null | undefined): string | null {
  if (!ip) return null;
  const known = spelled.get(ip);
  if (known !== undefined) return known;
  // ipaddr.js alone also takes `1`, `0x7f.1` and `010.0.0.1`.
  if (isIP(ip) === 0) return null;
  const plain = ipaddr.process(ip.replace(/%.*$/s, '')).toString();
  if (spelled.size >= MAX_SPELLED) spelled.clear();
  if (ip.length <= MAX_LENGTH) spelled.set(ip, plain);
  return plain;
}

/** The same callers come again and again: what their addresses were found to be. */
const spelled = new Map<string, string>();
const MAX_SPELLED = 10_000;
/** Of an address without a zone. */
const MAX_LENGTH = 45;
