// What is known of GitHub's hosted runners: the TCP ports that they can connect to nowhere.

/** The cloud that GitHub's hosted runners live in lets no mail out (Azure: outbound SMTP connections on TCP port 25). */
export const HOSTED_RUNNER_BLIND_PORTS: readonly number[] = [25];
