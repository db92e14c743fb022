// SSDP, asked by unicast: is there a UPnP root device?

import { ascii } from '../encoding/bytes.ts';
import { readTextAnswer } from '../encoding/header-lines.ts';
import type { UdpQuestionSpec } from '../question.ts';

const TARGET = 'upnp:rootdevice';

/**
 * UPnP Device Architecture 2.0 section 1.3. One root device gives one answer, where `ssdp:all` would be answered many
 * times. Devices of version 1.0 want MX, and may take as many seconds for their answer. HOST names the group as it does
 * in a multicast search, as we are not told the address. The answer repeats the search target and no id. A device may
 * keep to its own link: minissdpd drops what comes from beyond it.
 */
export const ssdp: UdpQuestionSpec = {
  source: 'UPnP Device Architecture 2.0 section 1.3',
  answerHasNoId: true,
  ask() {
    const question = [
      'M-SEARCH * HTTP/1.1',
      'HOST: 239.255.255.250:1900',
      'MAN: "ssdp:discover"',
      'MX: 1',
      `ST: ${TARGET}`,
      '\r\n',
    ].join('\r\n');
    return {
      datagrams: [ascii(question)],
      recognises(reply) {
        const answer = readTextAnswer(reply);
        return answer !== undefined && /^HTTP\/1\.[01] 200\b/.test(answer.firstLine) && answer.header('st') === TARGET;
      },
    };
  },
};
