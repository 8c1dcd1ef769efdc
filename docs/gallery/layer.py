import numpy as np
import torch

x = np.array(
    [[[[1, 2, 0],
       [3, 5, 1],
       [0, 2, 4]]]],
    dtype=np.float32)
w = np.array(
    [[[[1, 2, 1],
       [0, 1, 3],
       [2, 1, 0]]]],
    dtype=np.float32)

layer = torch.nn.ConvTranspose2d(1, 1, 3, stride=2, padding=1, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(w))
    y = layer(torch.from_numpy(x)).numpy()
print(y)
