"""igraph and networkx on the columns that GraphFile wrote; times in milliseconds and answers as JSON.

Usage: /usr/bin/python3 graph_comparison.py FOLDER PEOPLE [queries] [groups] [igraph] [networkx]
"""
import array
import heapq
import json
import math
import os
import random
import sys
import time

import igraph
import networkx

NETWORKX_QUERIES = {"paths": 3, "within": 10, "reach": 2}


def column(folder, name, kind):
    values = array.array(kind)
    path = os.path.join(folder, name)
    with open(path, "rb") as file:
        values.fromfile(file, os.path.getsize(path) // values.itemsize)
    return values


def resident():
    with open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024
    return 0


def timed(function):
    start = time.perf_counter()
    answer = function()
    return (time.perf_counter() - start) * 1000, answer


def times_of(queries, function):
    pairs = [timed(lambda q=q: function(q)) for q in queries]
    return [t for t, _ in pairs], [a for _, a in pairs]


def seeds_of(people):
    return 1 if people > 100_000 else 5 if people > 5_000 else 20


def measure_igraph(parts, people, a, b, chance, origin, goal):
    flat = array.array("q", bytes(16 * len(a)))
    flat[0::2] = array.array("q", a)
    flat[1::2] = array.array("q", b)
    edges = memoryview(flat).cast("B").cast("q", (len(a), 2))
    before = resident()
    build, graph = timed(lambda: igraph.Graph(n=people, edges=edges))
    used = resident() - before
    again, graph = timed(lambda: igraph.Graph(n=people, edges=edges))
    result = {"build": [build, again, again], "bytesPerTie": used / (2 * len(a))}
    if "groups" in parts:
        seeds, found = [], 0.0
        for seed in range(seeds_of(people)):
            random.seed(seed)
            spent, groups = timed(lambda: graph.community_leiden(objective_function="modularity", n_iterations=2))
            seeds.append(spent)
            found += groups.modularity
        result["groups"], result["modularity"] = seeds, found / len(seeds)
    if "queries" in parts:
        ask_igraph(result, graph, a, b, chance, origin, goal)
    return result


def ask_igraph(result, graph, a, b, chance, origin, goal):
    queries = range(len(origin))
    tie = {}
    for i in range(len(a)):
        tie[(a[i] << 32) | b[i] if a[i] < b[i] else (b[i] << 32) | a[i]] = i

    def of(u, v):
        return chance[tie[(u << 32) | v if u < v else (v << 32) | u]]

    result["paths"], found = times_of(queries, lambda q: graph.get_all_simple_paths(origin[q], to=goal[q], cutoff=3))
    result["bestPaths"] = [
        sum(heapq.nlargest(10, (math.prod(of(u, v) for u, v in zip(p, p[1:])) for p in paths if len(p) > 2))) for paths in found
    ]
    del found, tie
    result["withinTwo"], two = times_of(queries, lambda q: graph.neighborhood_size(origin[q], order=2))
    result["withinThree"], three = times_of(queries, lambda q: graph.neighborhood_size(origin[q], order=3))
    result["countTwo"] = [n - 1 for n in two]
    result["countThree"] = [n - 1 for n in three]
    cost = [-math.log(p) for p in chance]
    result["reach"], _ = times_of(range(5), lambda q: graph.distances(origin[q], weights=cost))


def measure_networkx(parts, people, a, b, chance, origin, goal):
    edges = [(u, v, {"cost": -math.log(p)}) for u, v, p in zip(a, b, chance)]
    before = resident()

    def fill():
        graph = networkx.Graph()
        graph.add_nodes_from(range(people))
        graph.add_edges_from(edges)
        return graph

    build, graph = timed(fill)
    result = {"build": [build], "bytesPerTie": (resident() - before) / (2 * len(a))}
    if people <= 5_000 and "groups" in parts:
        spent, groups = timed(lambda: networkx.community.louvain_communities(graph, weight=None, seed=1))
        result["groups"], result["modularity"] = [spent], networkx.community.modularity(graph, groups, weight=None)
    if "queries" not in parts:
        return result
    result["paths"], _ = times_of(
        range(NETWORKX_QUERIES["paths"]), lambda q: sum(1 for _ in networkx.all_simple_paths(graph, origin[q], goal[q], cutoff=3)))
    within = range(NETWORKX_QUERIES["within"])
    for name, steps in (("withinTwo", 2), ("withinThree", 3)):
        result[name], _ = times_of(within, lambda q, steps=steps: len(networkx.single_source_shortest_path_length(graph, origin[q], cutoff=steps)))
    result["reach"], _ = times_of(
        range(1 if people > 100_000 else NETWORKX_QUERIES["reach"]), lambda q: networkx.single_source_dijkstra_path_length(graph, origin[q], weight="cost"))
    return result


def main():
    folder, people, parts = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    columns = [column(folder, name, kind) for name, kind in (("a", "i"), ("b", "i"), ("chance", "f"), ("from", "i"), ("to", "i"))]
    libraries = {"igraph": measure_igraph, "networkx": measure_networkx}
    print(json.dumps({name: measure(parts, people, *columns) if name in parts else {} for name, measure in libraries.items()}))


if __name__ == "__main__":
    main()
