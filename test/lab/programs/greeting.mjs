// Connects to ADDRESS PORT, sends HEX if it is given, and prints what it hears within three seconds, as hexadecimal digits.
import { connect } from 'node:net';

const [address, port, hex = ''] = process.argv.slice(2);
const socket = connect({ host: address, port: Number(port) });
const end = (heard) => {
  console.log(heard);
  process.exit(0);
};
socket.on('connect', () => socket.write(Buffer.from(hex, 'hex')));
socket.on('data', (heard) => end(heard.toString('hex')));
socket.on('error', ({ code }) => end(code));
socket.on('close', () => end('closed'));
setTimeout(() => end('silence'), 3000);
