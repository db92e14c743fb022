import { expect, it } from 'vitest';
import { hastyArgument } from '../../../../src/scan/formats/nmap/nmap-arguments.ts';

it.each([
  ['nmap -sS --max-retries 0 -p- 198.51.100.2', '--max-retries 0'],
  ['nmap --max-retries=1 198.51.100.2', '--max-retries 1'],
  ['nmap -max-retries 0 198.51.100.2', '--max-retries 0'],
  ['nmap --max_retries 0 198.51.100.2', '--max-retries 0'],
  ['nmap --max-ret 0 198.51.100.2', '--max-retries 0'],
  ['nmap --max-retries', '--max-retries ?'],
  ['nmap --host-timeout 10s 198.51.100.2', '--host-timeout 10s'],
  ['nmap --min-rate 5000 198.51.100.2', '--min-rate 5000'],
  ['nmap --min-parallelism 100 198.51.100.2', '--min-parallelism 100'],
  ['nmap --defeat-rst-ratelimit 198.51.100.2', '--defeat-rst-ratelimit'],
  ['nmap --max-rtt-timeout 100ms 198.51.100.2', '--max-rtt-timeout 100ms'],
  ['nmap --initial-rtt-timeout 0.1 198.51.100.2', '--initial-rtt-timeout 0.1'],
  ['nmap -T5 198.51.100.2', '-T5'],
  ['nmap -T insane 198.51.100.2', '-T5'],
  ['nmap --min-rate \u001b[2J 198.51.100.2', '--min-rate ?'],
  ['nmap -nT5 -Pn 198.51.100.2', '-T5'],
  ['nmap -AT5 198.51.100.2', '-T5'],
  ['nmap -4FnT insane 198.51.100.2', '-T5'],
  ['nmap -T5x 198.51.100.2', '-T5'],
  ['nmap -T "5 " 198.51.100.2', '-T5'],
  ['nmap --max-rtt-timeout 100MS 198.51.100.2', '--max-rtt-timeout 100MS'],
  ['nmap --max-rtt-timeout 1e-1 198.51.100.2', '--max-rtt-timeout ?'],
  ['nmap --initial-rtt-timeout .1 198.51.100.2', '--initial-rtt-timeout .1'],
  ['nmap --nogcc 198.51.100.2', '--nogcc'],
  // What no client sends: firewalls drop it that let clients in.
  ['nmap --badsum 198.51.100.2', '--badsum'],
  ['nmap --ttl 3 198.51.100.2', '--ttl 3'],
  ['nmap -f 198.51.100.2', '-f'],
  ['nmap -nff 198.51.100.2', '-f'],
  ['nmap --mtu 8 198.51.100.2', '--mtu 8'],
  ['nmap --data-length 1400 198.51.100.2', '--data-length 1400'],
  ['nmap --data-string "GET /" 198.51.100.2', '--data-string GET'],
  ['nmap --ip-options S 198.51.100.2', '--ip-options S'],
  ['nmap -g 53 198.51.100.2', '--source-port'],
  ['nmap -g53 198.51.100.2', '--source-port'],
  ['nmap --source_port=53 198.51.100.2', '--source-port 53'],
  ['nmap -S 198.51.100.9 -e eth0 198.51.100.2', '-S'],
])('%s', (args, option) => {
  expect(hastyArgument(args)).toBe(option);
});

it.each([
  '',
  'nmap -sS -T4 -p- 198.51.100.2',
  'nmap --max-retries 2 198.51.100.2',
  'nmap --max-retries 10 198.51.100.2',
  'nmap --max-rtt-timeout 1s 198.51.100.2',
  'nmap --max-rate 100 --max-scan-delay 1s --min-hostgroup 4 198.51.100.2',
  // Could be any of several: nmap itself refuses it.
  'nmap --max 0 198.51.100.2',
  'nmap -n4Pn -sS -sSU -PS443 -vv -dd --ttl 64 --datadir x --mtr 198.51.100.2',
  'nmap -AF -T4 --max-rtt-timeout 500MS --max-rtt-timeout 1.5 198.51.100.2',
  'nmap -oX max-retries.xml min-rate.example.com',
])('has nothing against %s', (args) => {
  expect(hastyArgument(args)).toBeNull();
});
