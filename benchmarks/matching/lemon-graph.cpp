// LEMON's network simplex on given pairs. Arguments: a folder with places, start, column and score. Prints pairs and total.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

std::vector<int32_t> read(const std::string &name) {
  std::ifstream file(name, std::ios::binary | std::ios::ate);
  std::vector<int32_t> values(file.tellg() / sizeof(int32_t));
  file.seekg(0);
  file.read(reinterpret_cast<char *>(values.data()), values.size() * sizeof(int32_t));
  return values;
}

int main(int, char **argument) {
  const std::string folder = argument[1];
  const auto places = read(folder + "/places"), start = read(folder + "/start");
  const auto column = read(folder + "/column"), score = read(folder + "/score");
  const int rows = start.size() - 1, columns = places.size();
  const std::clock_t begin = std::clock();
  typedef lemon::SmartDigraph Graph;
  Graph graph;
  graph.reserveNode(rows + columns + 2);
  graph.reserveArc(column.size() + rows + columns + 1);
  const Graph::Node source = graph.addNode(), sink = graph.addNode();
  std::vector<Graph::Node> newcomer, buddy;
  for (int at = 0; at < rows; ++at) newcomer.push_back(graph.addNode());
  for (int at = 0; at < columns; ++at) buddy.push_back(graph.addNode());
  int64_t total = 0;
  for (const int32_t count : places) total += count;
  const int64_t bonus = 10000 * std::min<int64_t>(rows, total) + 1;
  std::vector<Graph::Arc> arcs;
  for (int row = 0; row < rows; ++row)
    for (int entry = start[row]; entry < start[row + 1]; ++entry)
      arcs.push_back(graph.addArc(newcomer[row], buddy[column[entry]]));
  Graph::ArcMap<int64_t> cost(graph, 0), capacity(graph, 1);
  for (size_t at = 0; at < arcs.size(); ++at) cost[arcs[at]] = -(score[at] + bonus);
  for (int row = 0; row < rows; ++row) capacity[graph.addArc(source, newcomer[row])] = 1;
  for (int at = 0; at < columns; ++at) capacity[graph.addArc(buddy[at], sink)] = places[at];
  capacity[graph.addArc(source, sink)] = rows;
  lemon::NetworkSimplex<Graph, int64_t, int64_t> solver(graph);
  solver.upperMap(capacity).costMap(cost).stSupply(source, sink, rows);
  if (solver.run() != lemon::NetworkSimplex<Graph, int64_t, int64_t>::OPTIMAL) return 1;
  int64_t pairs = 0, sum = 0;
  for (size_t at = 0; at < arcs.size(); ++at)
    if (solver.flow(arcs[at]) > 0) ++pairs, sum += score[at];
  const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
  std::printf("{\"seconds\": %f, \"pairs\": %lld, \"total\": %lld}\n", seconds, (long long)pairs, (long long)sum);
}
