/* Joins two network namespaces by a slow and lossy wire: two TUN devices and a queue between them.
 *
 *   delay-bridge NAMESPACE DEVICE NAMESPACE DEVICE DELAY_US LOSS_PERCENT SEED QUEUE_PACKETS
 *
 * NAMESPACE is a path such as /run/netns/far. Each direction delays every packet by DELAY_US, keeps their order, and
 * drops what does not fit into its queue. It says "ready" once both devices exist, and what it did when it ends.
 *
 * Losses are drawn per port, not per moment: the n-th packet between the same two addresses and the same far port is lost
 * or not by SEED alone, whatever other packets are on the way. So two tools that ask the same port the same number
 * of times meet the same losses in whatever order they ask, and so does one tool that runs again with the same seed.
 *
 * TUN and not TAP: no neighbours are looked up over it, so an address that nobody has is silence, as it is behind a router.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum {
	MAX_PACKET = 1500,     /* the MTU of a TUN device */
	BATCH = 64,            /* packets taken from one side before the other gets its turn */
	DEVICE_QUEUE = 10000,  /* what the kernel holds of a burst until it is read */
	COUNTERS = 1 << 20,    /* places for "how many packets has this port seen"; two ports that share one do no harm */
	TCP = 6, UDP = 17
};

struct packet {
	uint64_t due;          /* CLOCK_MONOTONIC, ns */
	uint32_t length;
	uint8_t data[MAX_PACKET];
};

/* One direction: a ring of packets in the order of their arrival, which is the order in which they are due. */
struct lane {
	int in, out;
	int back;              /* 1 from the far side to the near one: the far port is then the source port */
	struct packet *ring;
	size_t first, held;
	uint32_t *seen;
	unsigned long long received, lost, overflowed, sent, refused;
};

static volatile sig_atomic_t stop;
static uint64_t delay_ns, seed;
static double loss;            /* 0..1 */
static size_t capacity;

static void on_signal(int signal)
{
	(void)signal;
	stop = 1;
}

static void die(const char *what)
{
	fprintf(stderr, "delay-bridge: %s: %s\n", what, strerror(errno));
	exit(1);
}

static uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* The finalizer of splitmix64 (public domain, Sebastiano Vigna): every bit of the input moves every bit of the output. */
static uint64_t mix(uint64_t x)
{
	x += 0x9e3779b97f4a7c15u;
	x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
	x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
	return x ^ (x >> 31);
}

/* The name of a packet's conversation: both addresses, the protocol and the far port, but not the near, ephemeral one. */
static uint64_t conversation(const struct lane *lane, const struct packet *packet)
{
	const uint8_t *data = packet->data;
	int six = data[0] >> 4 == 6;
	size_t addresses = six ? 8 : 12, length = six ? 16 : 4;
	size_t header = six ? 40 : (size_t)(data[0] & 15) * 4;
	uint8_t protocol = six ? data[6] : data[9];
	const uint8_t *near = data + addresses + (lane->back ? length : 0);
	const uint8_t *far = data + addresses + (lane->back ? 0 : length);
	uint64_t name = protocol;
	size_t i;

	for (i = 0; i < length; i++)
		name = mix(name ^ (uint64_t)near[i] << 8 ^ far[i]);
	if ((protocol == TCP || protocol == UDP) && packet->length >= header + 4) {
		const uint8_t *port = data + header + (lane->back ? 0 : 2);
		name = mix(name ^ (uint64_t)port[0] << 8 ^ port[1]);
	}
	return name;
}

static int is_lost(struct lane *lane, const struct packet *packet)
{
	uint64_t name, nth;

	if (loss <= 0 || packet->length < 40)
		return 0;
	name = conversation(lane, packet);
	nth = lane->seen[name % COUNTERS]++;
	return (double)(mix(mix(seed ^ name) ^ (nth << 1) ^ (uint64_t)lane->back) >> 11) / 9007199254740992.0 < loss;
}

/* Makes a TUN device in a namespace and brings it up; the caller stays where it was. */
static int open_device(const char *namespace, const char *name)
{
	int home = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
	int there = open(namespace, O_RDONLY | O_CLOEXEC);
	struct ifreq request = { .ifr_flags = IFF_TUN | IFF_NO_PI };
	int device, control;

	if (home < 0 || there < 0 || setns(there, CLONE_NEWNET))
		die(namespace);
	if ((device = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC)) < 0)
		die("/dev/net/tun");
	snprintf(request.ifr_name, sizeof request.ifr_name, "%s", name);
	if (ioctl(device, TUNSETIFF, &request))
		die("TUNSETIFF");
	if ((control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) < 0)
		die("socket");
	request.ifr_qlen = DEVICE_QUEUE;
	if (ioctl(control, SIOCSIFTXQLEN, &request))
		die("SIOCSIFTXQLEN");
	if (setns(home, CLONE_NEWNET))
		die("setns back");
	close(control);
	close(there);
	close(home);
	return device;
}

/* Reads what has arrived, at most BATCH packets, and files it. Returns whether there was anything. */
static int take(struct lane *lane)
{
	static struct packet spare;
	int taken;

	for (taken = 0; taken < BATCH; taken++) {
		int full = lane->held == capacity;
		struct packet *packet = full ? &spare : &lane->ring[(lane->first + lane->held) % capacity];
		ssize_t length = read(lane->in, packet->data, MAX_PACKET);

		if (length < 0 && errno == EIO)
			break;              /* the device is down for the moment */
		if (length < 0 && errno != EAGAIN && errno != EINTR)
			die("read");
		if (length <= 0)
			break;
		packet->length = (uint32_t)length;
		packet->due = now_ns() + delay_ns;
		lane->received++;
		if (is_lost(lane, packet))
			lane->lost++;
		else if (full)
			lane->overflowed++;
		else
			lane->held++;
	}
	return taken > 0;
}

/* Hands on every packet whose time has come. */
static void give(struct lane *lane)
{
	uint64_t now = lane->held ? now_ns() : 0;

	while (lane->held && lane->ring[lane->first].due <= now) {
		struct packet *packet = &lane->ring[lane->first];

		if (write(lane->out, packet->data, packet->length) == (ssize_t)packet->length)
			lane->sent++;
		else
			lane->refused++;    /* the device is down or has no memory: a lost packet, as on a wire */
		lane->first = (lane->first + 1) % capacity;
		lane->held--;
	}
}

/* Sleeps until a packet arrives or the next one is due; at most a second, so that a signal is never slept through. */
static void rest(const struct lane *lanes)
{
	struct pollfd arrivals[2] = { { .fd = lanes[0].in, .events = POLLIN }, { .fd = lanes[1].in, .events = POLLIN } };
	uint64_t now = now_ns(), until = now + 1000000000u;
	struct timespec wait;
	int i;

	for (i = 0; i < 2; i++)
		if (lanes[i].held && lanes[i].ring[lanes[i].first].due < until)
			until = lanes[i].ring[lanes[i].first].due;
	until = until > now ? until - now : 0;
	wait = (struct timespec){ .tv_sec = (time_t)(until / 1000000000u), .tv_nsec = (long)(until % 1000000000u) };
	if (ppoll(arrivals, 2, &wait, NULL) < 0 && errno != EINTR)
		die("ppoll");
}

int main(int argc, char **argv)
{
	struct lane lanes[2] = { { .back = 0 }, { .back = 1 } };
	struct sigaction action = { .sa_handler = on_signal };
	int i;

	if (argc != 9) {
		fprintf(stderr, "usage: delay-bridge NAMESPACE DEVICE NAMESPACE DEVICE DELAY_US LOSS_PERCENT SEED QUEUE\n");
		return 2;
	}
	delay_ns = strtoull(argv[5], NULL, 10) * 1000u;
	loss = strtod(argv[6], NULL) / 100;
	seed = mix(strtoull(argv[7], NULL, 10));
	capacity = strtoull(argv[8], NULL, 10);
	lanes[0].in = lanes[1].out = open_device(argv[1], argv[2]);
	lanes[1].in = lanes[0].out = open_device(argv[3], argv[4]);
	for (i = 0; i < 2; i++) {
		lanes[i].ring = calloc(capacity, sizeof *lanes[i].ring);
		lanes[i].seen = calloc(COUNTERS, sizeof *lanes[i].seen);
		if (!capacity || !lanes[i].ring || !lanes[i].seen)
			die("memory for the queue");
	}
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGINT, &action, NULL);
	prctl(PR_SET_TIMERSLACK, 1);    /* wake when the packet is due, not up to 50 us later */
	puts("ready");
	fflush(stdout);
	while (!stop) {
		int busy = take(&lanes[0]) | take(&lanes[1]);

		give(&lanes[0]);
		give(&lanes[1]);
		if (!busy)
			rest(lanes);
	}
	for (i = 0; i < 2; i++)
		printf("%s received %llu lost %llu overflowed %llu sent %llu refused %llu\n", i ? "back" : "forth",
		       lanes[i].received, lanes[i].lost, lanes[i].overflowed, lanes[i].sent, lanes[i].refused);
	return 0;
}
