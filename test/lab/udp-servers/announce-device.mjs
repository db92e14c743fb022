// Runs on a host of the lab: tells minissdpd, through the socket of the first argument, of a UPnP root device at the
// address of the second.
import { connect } from 'node:net';

const [path, address] = process.argv.slice(2);

const SUBMIT_SERVICE = 4;
const fields = ['upnp:rootdevice', 'uuid:lab::upnp:rootdevice', 'lab/1.0', `http://${address}/`];
const request = [
  Buffer.of(SUBMIT_SERVICE),
  ...fields.map((text) => Buffer.from(String.fromCharCode(text.length) + text)),
];

const socket = connect(path, () => socket.end(Buffer.concat(request)));
