// Risky services: message brokers and monitoring.
// The comment above a row, or above a group of rows, is its source; docs/services.md says how sources are written.
import type { RiskyService } from './risky-service.ts';

export const MESSAGES_AND_METRICS: readonly RiskyService[] = [
  // https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html (9092 is Kafka's own default)
  ['broker', 'high', '9092 9094 9096 9098', 'Kafka'],
  // https://www.rabbitmq.com/docs/networking
  ['broker', 'high', '5671 5672', 'RabbitMQ'],
  ['broker', 'high', '61613 61614', 'STOMP (RabbitMQ or ActiveMQ)'],
  ['admin', 'high', '15672', "RabbitMQ's management"],
  ['cluster', 'high', '25672', "RabbitMQ's nodes"],
  // https://github.com/apache/activemq (assembly/src/release/conf/activemq.xml, jetty.xml)
  ['broker', 'critical', '61616', 'ActiveMQ'],
  ['admin', 'high', '8161', "ActiveMQ's console"],
  // https://github.com/nats-io/nats-server/blob/main/docker/nats-server.conf
  ['broker', 'high', '4222', 'NATS'],
  ['cluster', 'high', '6222', "NATS's servers"],
  ['metrics', 'medium', '8222', "NATS's monitoring"],
  // IANA
  ['broker', 'high', '1883', 'MQTT without TLS'],
  ['broker', 'medium', '8883', 'MQTT'],
  ['broker', 'high', '1414', 'IBM MQ'],
  ['broker', 'high', '4730', 'Gearman'],
  // https://pulsar.apache.org/reference/#/latest/config/reference-configuration-broker (brokerServicePort)
  ['broker', 'high', '6650', 'Pulsar'],
  // not verified: from the maker's default configuration as known in 2026; public configurations agree
  ['broker', 'high', '9876 10911', 'RocketMQ'],
  // https://github.com/prometheus/prometheus/wiki/Default-port-allocations
  ['metrics', 'medium', '9090', 'Prometheus'],
  ['metrics', 'medium', '9091 9093', "Prometheus's Pushgateway or Alertmanager"],
  ['metrics', 'medium', '9100', "Prometheus's node exporter, or a printer's raw port"],
  [
    'metrics',
    'medium',
    '9104 9113 9114 9115 9116 9117 9119 9121 9127 9128 9141',
    'a Prometheus exporter (of MySQL, nginx, Redis and the like)',
  ],
  // IANA
  ['metrics', 'high', '10050 10051 5666', 'Zabbix or NRPE'],
  ['metrics', 'medium', '6556 4949 3493', "Checkmk's agent, Munin's node or NUT"],
  // https://github.com/statsd/statsd/blob/master/exampleConfig.js; 2003: carbon's LINE_RECEIVER_PORT
  ['metrics', 'medium', '8125/udp 8126 2003', 'StatsD or Graphite'],
  // RFC 5426
  ['metrics', 'medium', '514/udp', 'syslog'],
  // https://docs.splunk.com/Documentation/Splunk/latest/Admin/Webconf (mgmtHostPort)
  ['admin', 'high', '8089', "Splunk's management"],
];
