// LEMON's network simplex on all allowed pairs. Arguments: folder, number of newcomers.
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

template <typename T> std::vector<T> read(const std::string &name) {
  std::ifstream file(name, std::ios::binary | std::ios::ate);
  std::vector<T> values(file.tellg() / sizeof(T));
  file.seekg(0);
  file.read(reinterpret_cast<char *>(values.data()), values.size() * sizeof(T));
  return values;
}

int main(int, char **argument) {
  const std::string folder = argument[1];
  const int rows = std::atoi(argument[2]);
  const auto places = read<int32_t>(folder + "/places");
  const auto scores = read<int16_t>(folder + "/scores");
  const int columns = places.size();
  const std::clock_t begin = std::clock();
  typedef lemon::SmartDigraph Graph;
  Graph graph;
  graph.reserveNode(rows + columns + 2);
  const Graph::Node source = graph.addNode(), sink = graph.addNode();
  std::vector<Graph::Node> newcomer, buddy;
  for (int at = 0; at < rows; ++at) newcomer.push_back(graph.addNode());
  for (int at = 0; at < columns; ++at) buddy.push_back(graph.addNode());
  struct Entry { Graph::Arc arc; int64_t cost; int64_t capacity; };
  std::vector<Entry> entries;
  std::vector<int64_t> chosenArc;
  int64_t total = 0;
  for (const int32_t count : places) total += count;
  const int64_t bonus = 10000 * std::min<int64_t>(rows, total) + 1;
  for (int row = 0; row < rows; ++row) entries.push_back({graph.addArc(source, newcomer[row]), 0, 1});
  const size_t firstPair = entries.size();
  std::vector<int32_t> pairBuddy, pairRow;
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      const int score = scores[static_cast<size_t>(row) * columns + column];
      if (score < 0) continue;
      entries.push_back({graph.addArc(newcomer[row], buddy[column]), -(score + bonus), 1});
      pairRow.push_back(row);
      pairBuddy.push_back(column);
    }
  for (int column = 0; column < columns; ++column)
    entries.push_back({graph.addArc(buddy[column], sink), 0, places[column]});
  entries.push_back({graph.addArc(source, sink), 0, rows});
  Graph::ArcMap<int64_t> cost(graph), capacity(graph);
  for (const Entry &entry : entries) cost[entry.arc] = entry.cost, capacity[entry.arc] = entry.capacity;
  lemon::NetworkSimplex<Graph, int64_t, int64_t> solver(graph);
  solver.upperMap(capacity).costMap(cost).stSupply(source, sink, rows);
  if (solver.run() != lemon::NetworkSimplex<Graph, int64_t, int64_t>::OPTIMAL) return 1;
  std::vector<int32_t> chosen(rows, -1);
  for (size_t pair = 0; pair < pairRow.size(); ++pair)
    if (solver.flow(entries[firstPair + pair].arc) > 0) chosen[pairRow[pair]] = pairBuddy[pair];
  const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
  std::ofstream file(folder + "/chosen", std::ios::binary);
  file.write(reinterpret_cast<const char *>(chosen.data()), chosen.size() * sizeof(int32_t));
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"seconds\": %f, \"memory\": %f}\n", seconds, usage.ru_maxrss / 1000.0);
}
