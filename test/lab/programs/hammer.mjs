// Opens TIMES connections to ADDRESS PORT, one after the other, hears the first bytes of each and closes it.
import { connect } from 'node:net';

const [address, port, times] = process.argv.slice(2);
for (let left = Number(times); left > 0; left--)
  await new Promise((over) => {
    const socket = connect({ host: address, port: Number(port) });
    socket.on('data', () => socket.resetAndDestroy());
    socket.on('error', () => over());
    socket.on('close', () => over());
    socket.setTimeout(2000, () => socket.destroy());
  });
