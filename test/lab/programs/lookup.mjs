// Runs in the vantage: looks up each name of its arguments with getaddrinfo and prints {name: addresses or error code}.
import { lookup } from 'node:dns/promises';

const entries = process.argv.slice(2).map(async (name) => {
  try {
    return [name, (await lookup(name, { all: true })).map(({ address }) => address).sort()];
  } catch (error) {
    return [name, error.code];
  }
});
console.log(JSON.stringify(Object.fromEntries(await Promise.all(entries))));
